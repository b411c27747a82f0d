package groundwork.report;

import groundwork.item.ItemId;
import java.time.Instant;
import java.util.Optional;

/**
 * A report as those read it who keep the curriculum. It does not say whose it is.
 *
 * @param version the very wording that the learner had before them
 */
public record ItemReport(ItemId item, String version, ReportReason reason, Optional<String> text, Instant reportedAt) {}
