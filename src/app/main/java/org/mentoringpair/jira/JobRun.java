package org.mentoringpair.jira;

import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job that does something for each of many. Where it fails for one, the others do not wait. */
public final class JobRun<T> implements Consumer<T> {
    private static final Logger LOG = LoggerFactory.getLogger(JobRun.class);

    private final String result;
    private final Function<T, ?> id;
    private final Predicate<T> work;
    private int done;
    private int failed;

    /**
     * @param result what the job counts, in the words of its history, such as "People reminded"
     * @param id     what tells in the log for which one it failed; a key or an id, never a word of anybody's
     * @param work   true where something was done
     */
    public JobRun(String result, Function<T, ?> id, Predicate<T> work) {
        this.result = result;
        this.id = id;
        this.work = work;
    }

    @Override
    public void accept(T one) {
        try {
            done += work.test(one) ? 1 : 0;
        } catch (RuntimeException failure) {
            // the outermost edge: one that cannot be helped must not keep the others waiting
            LOG.warn("{}: it failed for {}", result, id.apply(one), failure);
            failed++;
        }
    }

    /** How the run went, for the job's history. */
    public JobRunnerResponse response() {
        String words = result + ": " + done + ", failed: " + failed;
        return failed == 0 ? JobRunnerResponse.success(words) : JobRunnerResponse.failed(words);
    }
}
