package groundwork.journey.model;

import java.time.LocalDate;

/**
 * What the issuer asks for, as its public pages said it on {@link #CHECKED_ON}: the one place where these figures stand.
 * Whoever shows one shows that date with it, since the issuer may change any of them.
 *
 * <p>Sources: scrumalliance.org/get-certified/renewing-certifications and certification.scrumalliance.org/renewal-requirements
 * (units, fees, several tracks); support.scrumalliance.org articles 360015777971 (renewing), 115001680252 (A-CSPO) and
 * 360037548712 (work experience). That an hour is a unit, and the 24 months for CSP-PO, were found on secondary pages only.
 */
public final class CredentialFacts {
    public static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 21);

    /** How long a credential is valid. */
    public static final int TERM_YEARS = 2;

    /**
     * How long before expiry an activity may lie. One stored version of the issuer's page says two years and another, which
     * seems newer, two and a half. This is the cautious one: what it counts counts under both.
     */
    public static final int WINDOW_YEARS = 2;

    /** What the other version of that page says. */
    public static final int OTHER_WINDOW_MONTHS = 30;

    /** An hour is a unit. */
    public static final int MINUTES_PER_UNIT = 60;

    /** How far back work as a Product Owner counts for the higher levels. */
    public static final int EXPERIENCE_YEARS = 5;

    private CredentialFacts() {}

    /** Units for one term of a level, where it is the only track. */
    public static int units(CredentialLevel level) {
        return switch (level) {
            case FOUNDATIONAL -> 20;
            case ADVANCED -> 30;
            case PROFESSIONAL -> 40;
        };
    }

    /** The renewal fee of a level in US dollars; with several tracks the highest is paid once. */
    public static int feeDollars(CredentialLevel level) {
        return switch (level) {
            case FOUNDATIONAL -> 100;
            case ADVANCED -> 175;
            case PROFESSIONAL -> 250;
        };
    }

    /** Months of work as a Product Owner that a level asks for. */
    public static int experienceMonths(CredentialLevel level) {
        return switch (level) {
            case FOUNDATIONAL -> 0;
            case ADVANCED -> 12;
            case PROFESSIONAL -> 24;
        };
    }
}
