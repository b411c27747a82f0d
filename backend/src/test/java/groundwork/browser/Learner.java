package groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import groundwork.curriculum.Objective;
import groundwork.curriculum.Quiz;
import groundwork.item.Item;
import groundwork.item.ItemResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody who studies: goes to places, answers items and remembers what they gave. */
final class Learner {
    final Visit visit;
    private final List<Given> given = new ArrayList<>();

    Learner(Visit visit) {
        this.visit = visit;
    }

    /** From the front door to an objective, without signing up, and reads its page. */
    void goesTo(Objective objective) {
        visit.open("/");
        visit.reads("Walk into your Product Owner class prepared.");
        visit.press(AriaRole.LINK, Pattern.compile("^See (all|the whole) .*"));
        visit.press(AriaRole.LINK, Pattern.compile("^" + Words.quote(objective.shortTitle()) + ".*"));
        visit.reads(objective.title());
        String page = Words.dense(visit.text());
        assertThat(page).contains("OnMonday", "Theidea", "Agoodmove", "Thetrap");
        objective.concepts().stream()
                .map(id -> Answers.CURRICULUM.concept(id).orElseThrow())
                .forEach(concept -> assertThat(page).contains(Words.dense(concept.statement())));
    }

    RunnerPage practises(int size) {
        visit.press(AriaRole.BUTTON, "Practise " + size + " questions");
        return new RunnerPage(visit);
    }

    RunnerPage takes(Quiz quiz) {
        visit.open("/quizzes");
        visit.press(AriaRole.BUTTON, "Start the quiz " + quiz.title());
        return new RunnerPage(visit);
    }

    /** What they would answer: wrong when they meet a type for the first time, right the next time. */
    ItemResponse thinksOf(Item<?> item) {
        long met = given.stream()
                .filter(before -> before.item().type().equals(item.type()))
                .count();
        return met % 2 == 0 ? Answers.wrong(item) : Answers.right(item);
    }

    /** Remembers an answer that is in, and looks whether the page explains it. */
    void isToldOf(Item<?> item, ItemResponse response) {
        Given latest = Given.of(item, response);
        given.add(latest);
        new Explanation(visit).tells(latest);
    }

    /** All answers of this sitting, in order. */
    List<Given> given() {
        return List.copyOf(given);
    }

    List<Given> mistakes() {
        return given.stream().filter(one -> one.isMeasured() && !one.isRight()).toList();
    }

    /** Starts to count anew, as a new attempt does. */
    void startsAnew() {
        given.clear();
    }
}
