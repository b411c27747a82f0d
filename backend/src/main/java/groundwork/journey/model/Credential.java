package groundwork.journey.model;

import java.time.LocalDate;

/** A level of a track that somebody holds, until it expires. */
public record Credential(CredentialTrack track, CredentialLevel level, LocalDate expires) {}
