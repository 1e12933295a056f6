package org.mentoringpair.charter;

public class ExpectationsInMemoryTest extends ExpectationsContract {
    private final Expectations expectations = new ExpectationsInMemory();

    @Override
    Expectations expectations() {
        return expectations;
    }
}
