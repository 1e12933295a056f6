package org.mentoringpair.sandbox;

import java.util.List;

/**
 * Raised where something of Jira is asked for that the sandbox does not play. Over HTTP it becomes a 501.
 * Nothing is ever answered for want of thought: either a thing is played, or this is raised.
 */
public final class NotPlayed extends RuntimeException {
    private static final List<String> BETWEEN = List.of("org.mentoringpair.sandbox.", "java.", "jdk.", "sun.", "jakarta.",
            "org.eclipse.jetty.", "org.glassfish.", "org.springframework.", "org.apache.");

    /**
     * @param what  the call, module, path or attribute that is not played, in Jira's own words
     * @param where the class of the sandbox in which it would be added
     */
    public NotPlayed(String what, Class<?> where) {
        super("Not played by the sandbox: " + what + " (asked for by " + caller() + "; add it in " + where.getName() + ")");
    }

    /** The first that is neither the sandbox nor something between it and the app. */
    private static String caller() {
        return StackWalker.getInstance().walk(frames -> frames
                .filter(frame -> BETWEEN.stream().noneMatch(frame.getClassName()::startsWith))
                .findFirst()
                .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
                .orElse("a request"));
    }
}
