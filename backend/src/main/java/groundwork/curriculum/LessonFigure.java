package groundwork.curriculum;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** The drawing in a lesson with the words under it: what an image of {@value #FILE} becomes. */
final class LessonFigure extends CustomBlock {
    /** What a lesson calls its drawing. */
    static final String FILE = "figure.svg";

    private final String svg;
    private final String caption;

    LessonFigure(String svg, String caption) {
        this.svg = svg;
        this.caption = caption;
    }

    /** Writes the drawing as it is; the linter has seen to it that it draws and does nothing else. */
    static final class Renderer implements NodeRenderer {
        private final HtmlNodeRendererContext context;

        Renderer(HtmlNodeRendererContext context) {
            this.context = context;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(LessonFigure.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof LessonFigure figure) {
                var html = context.getWriter();
                html.tag("figure");
                html.raw(figure.svg.strip());
                html.tag("figcaption", Map.of());
                html.text(figure.caption);
                html.tag("/figcaption");
                html.tag("/figure");
                html.line();
            }
        }
    }
}
