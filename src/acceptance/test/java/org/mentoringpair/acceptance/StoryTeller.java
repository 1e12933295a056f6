package org.mentoringpair.acceptance;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.runners.BlockJUnit4ClassRunner;
import org.junit.runners.model.FrameworkMethod;
import org.junit.runners.model.InitializationError;

/** Runs stories, and demands a mark of each. */
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
}
