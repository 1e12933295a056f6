package org.mentoringpair.celebration;

public class CelebrationsInMemoryTest extends CelebrationsContract {
    private final Celebrations celebrations = new CelebrationsInMemory();

    @Override
    protected Celebrations celebrations() {
        return celebrations;
    }
}
