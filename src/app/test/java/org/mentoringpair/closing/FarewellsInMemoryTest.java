package org.mentoringpair.closing;

public class FarewellsInMemoryTest extends FarewellsContract {
    private final Farewells farewells = new FarewellsInMemory();

    @Override
    Farewells farewells() {
        return farewells;
    }
}
