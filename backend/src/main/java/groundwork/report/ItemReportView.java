package groundwork.report;

import groundwork.item.ItemId;
import java.time.Instant;

/** The receipt of a report. */
public record ItemReportView(ReportId id, ItemId item, ReportReason reason, Instant reportedAt) {}
