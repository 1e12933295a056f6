package org.mentoringpair.filters;

public class MadeFiltersInMemoryTest extends MadeFiltersContract {
    private final MadeFilters filters = new MadeFiltersInMemory();

    @Override
    MadeFilters filters() {
        return filters;
    }
}
