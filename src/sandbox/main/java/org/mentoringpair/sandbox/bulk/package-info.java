/** Makes many pairs at once, out of pairs that the app has made, by copying their rows: for trying out how all this bears numbers. */
package org.mentoringpair.sandbox.bulk;
