package groundwork.curriculum.api;

import groundwork.curriculum.QuizId;

/** A themed quiz on offer. */
public record QuizCard(QuizId id, String title, String why, int size, int minutes) {}
