package groundwork.journey.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What renewing takes: the units of the highest level held, and half those of each further track; the highest fee, once. In
 * one track only its highest level counts, since the higher stands on the lower.
 *
 * @param units whole units
 * @param feeDollars US dollars
 */
public record Requirement(int units, int feeDollars) {
    /** What these ask for together; nothing for none. */
    public static Requirement of(Collection<Credential> held) {
        Map<CredentialTrack, CredentialLevel> highest = new EnumMap<>(CredentialTrack.class);
        held.forEach(credential -> highest.merge(credential.track(), credential.level(), Requirement::higher));
        List<CredentialLevel> levels =
                highest.values().stream().sorted(Comparator.reverseOrder()).toList();
        if (levels.isEmpty()) {
            return new Requirement(0, 0);
        }
        int further = levels.stream().skip(1).mapToInt(CredentialFacts::units).sum() / 2;
        return new Requirement(
                CredentialFacts.units(levels.getFirst()) + further, CredentialFacts.feeDollars(levels.getFirst()));
    }

    private static CredentialLevel higher(CredentialLevel one, CredentialLevel other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
