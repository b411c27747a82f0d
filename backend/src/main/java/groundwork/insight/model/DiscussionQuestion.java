package groundwork.insight.model;

import groundwork.item.MisconceptionId;

/** A question for a class to talk about, with the wrong belief that it opens. */
public record DiscussionQuestion(MisconceptionId belief, String text) {}
