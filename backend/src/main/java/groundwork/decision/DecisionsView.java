package groundwork.decision;

import java.util.List;

/** All decisions of one learner, the latest first. */
record DecisionsView(List<DecisionView> decisions) {}
