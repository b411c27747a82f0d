package groundwork.curriculum;

import java.util.Optional;

/** A published list of learning objectives that courses follow, named by its year. */
public record Edition(String title, Optional<String> note) {}
