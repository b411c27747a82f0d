package groundwork.journey.further;

/** What an idea costs, the cheapest first. */
public enum IdeaCost {
    FREE,
    LITTLE,
    PAID
}
