package groundwork.http;

/** What a streaming route tells: that there is news, and never what, since whoever asks is admitted anew. */
public interface News {
    /**
     * Starts to watch for one client. Refuses as any handler does.
     *
     * @param nudge says that there may be news; it may be called from any thread, as often as one likes, and never waits
     */
    Watch watch(Runnable nudge);

    /** One client's view; used by one thread at a time. */
    interface Watch extends AutoCloseable {
        /** Whether something is new since the last time. Asked after nudges, once a second at the most, and now and then without. */
        boolean hasNews();

        @Override
        void close();
    }
}
