package groundwork.curriculum;

import groundwork.item.Basis;
import groundwork.item.ConceptId;
import groundwork.item.Source;
import groundwork.item.Text;

/** One canonical statement with its source: the thing that is remembered. */
public record Concept(ConceptId id, Text statement, Basis basis, Source source) {}
