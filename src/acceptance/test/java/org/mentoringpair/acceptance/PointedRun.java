package org.mentoringpair.acceptance;

import org.junit.runner.Description;
import org.junit.runner.JUnitCore;
import org.junit.runner.Request;
import org.junit.runner.notification.Failure;
import org.junit.runner.notification.RunListener;

/** Tells one test of a story in a process of its own, and prints what became of it. */
public final class PointedRun {
    private PointedRun() {
    }

    /** @param arguments the name of a story, and of one of its tests */
    public static void main(String[] arguments) throws ClassNotFoundException {
        JUnitCore core = new JUnitCore();
        core.addListener(new RunListener() {
            @Override
            public void testFinished(Description test) {
                System.out.println("finished " + test.getMethodName());
            }

            @Override
            public void testFailure(Failure failure) {
                System.out.println("failed " + failure.getDescription().getMethodName() + "\n" + failure.getTrace());
            }

            @Override
            public void testAssumptionFailure(Failure failure) {
                System.out.println("skipped " + failure.getDescription().getMethodName() + ", " + failure.getMessage());
            }
        });
        core.addListener(new Leaving());
        core.run(Request.method(Class.forName(PointedRun.class.getPackageName() + "." + arguments[0]), arguments[1]));
        System.exit(0);
    }
}
