package groundwork.journey.model;

/** One of the three ladders of the issuer, Scrum Alliance. */
public enum Track {
    PRODUCT_OWNER,
    SCRUM_MASTER,
    DEVELOPER
}
