package org.mentoringpair.enrolment;

public class EnrolmentsInMemoryTest extends EnrolmentsContract {
    private final Enrolments kept = new EnrolmentsInMemory();

    @Override
    protected Enrolments enrolments() {
        return kept;
    }
}
