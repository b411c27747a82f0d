package groundwork.curriculum.bank;

import static groundwork.curriculum.TestContent.ITEMS;
import static groundwork.curriculum.TestContent.TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import groundwork.curriculum.BankItem;
import groundwork.curriculum.Curriculum;
import groundwork.curriculum.Objective;
import groundwork.curriculum.ObjectiveId;
import groundwork.curriculum.Quiz;
import groundwork.curriculum.TestContent;
import groundwork.curriculum.TestCurriculum;
import groundwork.item.Item;
import groundwork.item.ItemId;
import groundwork.item.Pool;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BankTest {
    private static final ObjectiveId OBJECTIVE = new ObjectiveId("1.1");

    private final Bank bank = new Bank(TYPES);
    private TestContent content;

    @BeforeEach
    void writeContent(@TempDir Path root) {
        content = new TestContent(root).complete();
    }

    private Curriculum load() {
        return bank.load(content.root());
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        Curriculum loaded = load();
        assertThat(bank.read(new ByteArrayInputStream(written(loaded))).contents())
                .isEqualTo(loaded.contents());
    }

    private byte[] written(Curriculum curriculum) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        bank.write(curriculum, out);
        return out.toByteArray();
    }

    /** The JVM's start and the loading of classes are the program's, not the bank's: the fastest of some is measured. */
    @Test
    void readsSixHundredItemsInLessThanFourHundredMilliseconds() throws IOException {
        byte[] written = written(withItems(load(), 600));
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(bank.read(new ByteArrayInputStream(written)).items(OBJECTIVE))
                    .hasSize(600);
            fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(400));
    }

    private static Curriculum withItems(Curriculum curriculum, int count) {
        List<BankItem> loaded = curriculum.contents().items();
        List<BankItem> items = IntStream.range(0, count)
                .mapToObj(i -> {
                    BankItem item = loaded.get(i % loaded.size());
                    return new BankItem(item.objective(), item.version(), renamed(item.item(), "item-" + i));
                })
                .toList();
        return TestCurriculum.withItems(curriculum, items);
    }

    private static <C> Item<C> renamed(Item<C> item, String id) {
        return new Item<>(
                new ItemId(id),
                item.type(),
                item.concept(),
                item.level(),
                item.basis(),
                item.pool(),
                item.stem(),
                item.source(),
                item.retired(),
                item.content());
    }

    @Test
    void refusesContentWithErrorsInOneSentence() {
        content.item("practice-0", "key: persuade", "key: nobody");
        assertThatThrownBy(this::load)
                .isInstanceOf(BrokenContent.class)
                .hasMessage("The content in " + content.root() + " has 1 error: " + ITEMS
                        + "practice-0.yaml:10 item-type There is no nobody here: vote, persuade, move.");
    }

    @Test
    void findsThingsById() {
        Curriculum curriculum = load();
        Objective objective = curriculum.objective(OBJECTIVE).orElseThrow();

        assertThat(objective.isAvailable()).isTrue();
        assertThat(curriculum.category(objective).folder()).isEqualTo("1-core");
        assertThat(curriculum.isAlsoUseful(objective)).isFalse();
        assertThat(curriculum.lesson(OBJECTIVE)).get().asString().startsWith("## On Monday");
        assertThat(objective.concepts()).allMatch(id -> curriculum.concept(id).isPresent());
        assertThat(curriculum.objective(new ObjectiveId("9.9"))).isEmpty();
    }

    @Test
    void keepsThePoolsApart() {
        Curriculum curriculum = load();
        assertThat(curriculum.items(OBJECTIVE, Pool.PRACTICE)).hasSize(10);
        assertThat(curriculum.items(OBJECTIVE, Pool.CHECK)).hasSize(4);
    }

    @Test
    void knowsRetiredItemsAndNeverOffersThem() {
        ItemId retired = new ItemId("check-10");
        content.item("check-10", "basis: rule", "basis: rule\npool: check\nretired: true");
        content.item(
                "check-11", "one-person-orders", "work-may-be-handed-over", "basis: rule", "basis: rule\npool: check");
        Curriculum curriculum = load();

        assertThat(curriculum.item(retired)).isPresent();
        assertThat(curriculum.items(OBJECTIVE)).extracting(it -> it.item().id()).doesNotContain(retired);
    }

    @Test
    void keepsTheOrderOfAQuiz() {
        content.quiz("practice-4", "practice-0", "practice-1", "practice-2", "practice-3");
        Curriculum curriculum = load();
        Quiz quiz = curriculum.quizzes().getFirst();
        assertThat(curriculum.items(quiz))
                .extracting(Item::id)
                .startsWith(new ItemId("practice-4"), new ItemId("practice-0"));
    }

    @Test
    void showsObjectivesAsPeopleCount() {
        for (String id : List.of("1.10", "N3", "1.2")) {
            content.file(
                    "1-core/" + id + "-more/objective.yaml",
                    content.text(TestContent.OBJECTIVE + "objective.yaml")
                            .replace("\"1.1\"", "\"" + id + "\"")
                            .replaceFirst("concepts: .*", "")
                            .replace("\"2021\", \"2022\"", "\"2021\""));
        }
        content.releaseAll();
        Curriculum curriculum = load();
        assertThat(curriculum.objectives())
                .extracting(it -> it.id().value())
                .containsExactly("1.1", "1.2", "1.10", "N3");
        assertThat(curriculum.objectives()).filteredOn(curriculum::isAlsoUseful).hasSize(3);
    }
}
