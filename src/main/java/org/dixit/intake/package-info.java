/// The room of receiving: a text comes in, is checked, extracted and filed; failures are data.
@NullMarked
package org.dixit.intake;

import org.jspecify.annotations.NullMarked;
