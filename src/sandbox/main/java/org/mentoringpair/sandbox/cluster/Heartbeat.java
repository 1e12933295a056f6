package org.mentoringpair.sandbox.cluster;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Lets everything of this node that follows the database have a look at it, four times a second. */
@Component
final class Heartbeat implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final long MILLIS = 250;

    private final List<EveryBeat> followers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread beat = new Thread(work, "sandbox-heartbeat");
        beat.setDaemon(true);
        return beat;
    });

    Heartbeat(List<EveryBeat> followers) {
        this.followers = followers;
    }

    @EventListener(ContextRefreshedEvent.class)
    void begin() {
        thread.scheduleWithFixedDelay(() -> followers.forEach(Heartbeat::beat), MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void beat(EveryBeat follower) {
        try {
            follower.beat();
        } catch (DataAccessException e) {
            // the database may be away for a moment; the next beat tries again
            LOG.warn("{} cannot read the database: {}", follower.getClass().getSimpleName(), e.getMessage());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(2, TimeUnit.SECONDS);
    }
}
