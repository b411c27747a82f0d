package groundwork.curriculum.api;

import java.util.Optional;

/** A work that the curriculum cites, for the page of licences. */
public record SourceView(
        String key,
        String title,
        String author,
        Optional<Integer> year,
        Optional<String> url,
        Optional<String> licence) {}
