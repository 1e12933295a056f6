package org.mentoringpair.acceptance;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.AssumptionViolatedException;
import org.junit.runner.Description;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunNotifier;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;

/** Runs stories. Demands a mark of each, and skips on a real Jira, with their reason, those that are not for it. */
public final class StoryTeller extends BlockJUnit4ClassRunner {
    public StoryTeller(Class<?> story) throws InitializationError {
        super(story);
    }

    /** The mark of the test itself, else of its story; null where neither has one. */
    static OnJira markOf(Method test) {
        OnJira own = test.getAnnotation(OnJira.class);
        return own != null ? own : test.getDeclaringClass().getAnnotation(OnJira.class);
    }

    @Override
    protected void collectInitializationErrors(List<Throwable> errors) {
        super.collectInitializationErrors(errors);
        for (FrameworkMethod test : computeTestMethods()) {
            OnJira mark = markOf(test.getMethod());
            if (mark == null) {
                errors.add(new Exception(test.getName() + " does not say whether it was seen on a real Jira: annotate it, or its story, with @OnJira"));
            } else if (mark.why().isBlank() && mark.value() != Mark.NOT_YET_SEEN) {
                errors.add(new Exception(test.getName() + " is marked '" + mark.value().words() + "' without a reason"));
            }
        }
    }

    @Override
    public void run(RunNotifier notifier) {
        OneDay.await();
        super.run(notifier);
    }

    /** Also keeps what comes before and after the tests of a class from running when none of them is told. */
    @Override
    protected boolean isIgnored(FrameworkMethod test) {
        return super.isIgnored(test) || isSkipped(test);
    }

    @Override
    protected void runChild(FrameworkMethod test, RunNotifier notifier) {
        if (super.isIgnored(test) || !isSkipped(test)) {
            super.runChild(test, notifier);
            return;
        }
        OnJira mark = markOf(test.getMethod());
        Description description = describeChild(test);
        notifier.fireTestStarted(description);
        notifier.fireTestAssumptionFailed(new Failure(description, new AssumptionViolatedException(mark.value().words() + ": " + mark.why())));
        notifier.fireTestFinished(description);
    }

    private static boolean isSkipped(FrameworkMethod test) {
        return NamedJira.isNamed() && !markOf(test.getMethod()).value().isToldOnJira();
    }
}
