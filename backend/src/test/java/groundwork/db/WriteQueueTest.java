package groundwork.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriteQueueTest {
    private final WriteQueue queue = new WriteQueue(2);
    private final QueuedWrite<Integer> first = new QueuedWrite<>(sql -> 1);
    private final QueuedWrite<Integer> second = new QueuedWrite<>(sql -> 2);

    @Test
    void refusesMoreThanItHolds() {
        assertThat(queue.offer(first)).isTrue();
        assertThat(queue.offer(second)).isTrue();
        assertThat(queue.offer(new QueuedWrite<>(sql -> 3))).isFalse();
        assertThat(queue.take()).containsSame(first);
        assertThat(queue.poll()).containsSame(second);
        assertThat(queue.poll()).isEmpty();
    }

    @Test
    void handsOutWhatWaitsWhenClosedAndTakesNothingMore() {
        assertThat(queue.offer(first)).isTrue();
        assertThat(queue.close()).hasSize(1).first().isSameAs(first);
        assertThat(queue.offer(second)).isFalse();
        assertThat(queue.take()).isEmpty();
    }
}
