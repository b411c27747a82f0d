package groundwork.insight.items;

import groundwork.curriculum.ObjectiveId;
import groundwork.insight.model.Flag;
import groundwork.item.ItemId;
import groundwork.item.Text;
import groundwork.report.ReportReason;
import java.util.List;
import java.util.Optional;

/**
 * What a group's first responses say of the items.
 *
 * @param learners how many of the group have answered an item that is scored
 * @param fewest items with fewer responses have no figures
 */
public record ItemStatisticsView(int learners, int fewest, List<ItemStatistic> items) {
    /**
     * One item as it is now.
     *
     * @param responses to this version, and to earlier ones that asked the same
     * @param askedOtherwise responses to earlier versions that asked otherwise, which are left out
     * @param figures absent with too few responses
     * @param reports what learners of all groups reported of it, without their words
     */
    public record ItemStatistic(
            ItemId item,
            ObjectiveId objective,
            String itemType,
            Text questionHtml,
            int responses,
            int askedOtherwise,
            Optional<Figures> figures,
            List<Flag> flags,
            List<ReasonCount> reports) {}

    /**
     * How an item behaved.
     *
     * @param facility the mean share earned, in [0, 1]
     * @param discrimination how that goes with what the same people earned elsewhere, in [−1, 1]; absent where too few answered
     * @param chance the share that a blind guess earns, in [0, 1)
     */
    public record Figures(double facility, Optional<Double> discrimination, double chance, List<OptionShare> options) {}

    /**
     * An option and the share of the responses that chose it.
     *
     * @param key whether it is right
     */
    public record OptionShare(String id, Text textHtml, boolean key, double share) {}

    /** How often something was reported. */
    public record ReasonCount(ReportReason reason, int reports) {}
}
