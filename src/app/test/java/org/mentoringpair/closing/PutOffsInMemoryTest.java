package org.mentoringpair.closing;

public class PutOffsInMemoryTest extends PutOffsContract {
    private final PutOffs putOffs = new PutOffsInMemory();

    @Override
    PutOffs putOffs() {
        return putOffs;
    }
}
