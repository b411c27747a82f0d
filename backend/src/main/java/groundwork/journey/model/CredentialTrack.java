package groundwork.journey.model;

/** One of the three ladders of the issuer, Scrum Alliance. */
public enum CredentialTrack {
    PRODUCT_OWNER,
    SCRUM_MASTER,
    DEVELOPER
}
