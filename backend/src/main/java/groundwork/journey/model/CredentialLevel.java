package groundwork.journey.model;

/** A rung of a track, lowest first: for Product Owners CSPO, A-CSPO and CSP-PO. */
public enum CredentialLevel {
    FOUNDATIONAL,
    ADVANCED,
    PROFESSIONAL
}
