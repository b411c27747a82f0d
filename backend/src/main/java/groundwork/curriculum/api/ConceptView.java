package groundwork.curriculum.api;

import groundwork.item.Basis;
import groundwork.item.ConceptId;

/** What is so, whose word it is, and where it stands. */
public record ConceptView(ConceptId id, String statement, Basis basis, Citation source) {}
