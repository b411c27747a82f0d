package groundwork.curriculum.api;

import java.util.List;

/** The map of everything, with what is cited. */
public record CurriculumView(
        String title, String disclaimer, List<CategoryView> categories, List<SourceView> sources) {}
