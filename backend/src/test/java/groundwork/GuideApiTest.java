package groundwork;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import groundwork.guide.TestGuide;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuideApiTest {
    @Test
    void givesItsPagesToEverybodyAsHtml(@TempDir Path data) {
        try (RunningApp running = new RunningApp(data, TestGuide.curriculum())) {
            JsonNode list = running.stranger().get("/api/guide").json();
            assertThat(list.at("/pages/1/stage").asText()).isEqualTo("renewing");
            assertThat(list.at("/checkedSince").asText()).isEqualTo("2026-03-01");

            JsonNode page = running.stranger().get("/api/guide/third").json();
            assertThat(page.at("/textHtml").asText()).startsWith("<p>Some <em>prose</em>.</p>");
            assertThat(page.at("/facts/1/checkedOn").asText()).isEqualTo("2026-03-01");

            assertThat(running.stranger().get("/api/guide/nowhere").status()).isEqualTo(404);
        }
    }
}
