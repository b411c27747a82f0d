package groundwork.curriculum.rule;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.curriculum.source.Content;
import groundwork.curriculum.source.Document;
import groundwork.curriculum.source.Loaded;
import groundwork.item.Basis;
import groundwork.item.Item;
import groundwork.item.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A text that learners read, with its place: whatever stands in a field that holds text, so that a new item type's texts
 * are looked at without further ado. Retired items are left alone.
 *
 * @param line of its first line in the file, counted from 1
 * @param believed whether it says what somebody wrongly believes: a misconception's belief, a distractor
 * @param rule whether it is part of something that the Scrum Guide says
 */
record Passage(String path, int line, Prose prose, boolean believed, boolean rule) {
    private static final Set<String> TEXTS = Set.of(
            "title",
            "short",
            "stem",
            "text",
            "rationale",
            "statement",
            "belief",
            "correction",
            "why",
            "note",
            "model",
            "levels",
            "intro",
            "who",
            "wants",
            "means",
            "question",
            "answer",
            "about",
            "because",
            "outcome",
            "debrief");

    /** The line in the file of one of the prose's blocks. */
    int line(Prose.Block block) {
        return line + block.line() - 1;
    }

    static List<Passage> all(Content content) {
        List<Passage> all = new ArrayList<>();
        content.objectives().forEach(it -> new Walk(it, Set.of(), false).add(all));
        content.concepts().forEach(it -> new Walk(it, Set.of(), it.value().basis() == Basis.RULE).add(all));
        content.misconceptions().forEach(it -> new Walk(it, Set.of("/belief"), false).add(all));
        content.offered()
                .forEach(it -> new Walk(it, distractors(content, it), it.value().basis() == Basis.RULE).add(all));
        content.quizzes().forEach(it -> new Walk(it, Set.of(), false).add(all));
        content.extras().forEach(it -> new Walk(it.loaded(), Set.copyOf(it.believed()), false).add(all));
        content.lessons().forEach(it -> all.add(new Passage(it.path(), 1, Prose.of(it.markdown()), false, false)));
        return all;
    }

    private static Set<String> distractors(Content content, Loaded<Item<?>> item) {
        Set<String> pointers = new HashSet<>();
        for (Part part : content.parts(item.value())) {
            if (!part.key()) {
                pointers.add(part.pointer() + "/text");
            }
        }
        return pointers;
    }

    /** Goes through a record's JSON. */
    private record Walk(Loaded<?> loaded, Set<String> believed, boolean rule) {
        void add(List<Passage> all) {
            walk(loaded.document().root().at(loaded.pointer()), "", "", all);
        }

        private void walk(JsonNode node, String pointer, String field, List<Passage> all) {
            if (node.isTextual() && TEXTS.contains(field)) {
                Document document = loaded.document();
                int line = document.line(loaded.pointer() + pointer);
                all.add(new Passage(document.path(), line, Prose.of(node.asText()), believed.contains(pointer), rule));
            }
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i, field, all);
            }
            node.properties().forEach(it -> walk(it.getValue(), pointer + "/" + it.getKey(), it.getKey(), all));
        }
    }
}
