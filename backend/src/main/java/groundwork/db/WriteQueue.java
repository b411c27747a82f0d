package groundwork.db;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The bounded line in front of the writer. Thread-safe. Once closed it takes nothing more, so nobody is forgotten in it. */
final class WriteQueue {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<QueuedWrite<?>> waiting = new ArrayDeque<>();
    private boolean closed;

    WriteQueue(int capacity) {
        this.capacity = capacity;
    }

    /** False when full or closed. */
    boolean offer(QueuedWrite<?> write) {
        lock.lock();
        try {
            if (closed || waiting.size() >= capacity) {
                return false;
            }
            waiting.add(write);
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next; empty once the queue is closed. */
    Optional<QueuedWrite<?>> take() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return Optional.ofNullable(waiting.poll());
        } finally {
            lock.unlock();
        }
    }

    Optional<QueuedWrite<?>> poll() {
        lock.lock();
        try {
            return Optional.ofNullable(waiting.poll());
        } finally {
            lock.unlock();
        }
    }

    /** Closes, and hands out those that waited. */
    List<QueuedWrite<?>> close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
            List<QueuedWrite<?>> refused = List.copyOf(waiting);
            waiting.clear();
            return refused;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }
}
