package groundwork.curriculum.api;

import java.util.List;

/** The themed quizzes. */
public record QuizList(List<QuizCard> quizzes) {}
