package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Declared for compiling only. */
public interface ClusterLock extends Lock {
}
