/// The Panache entities that are written when an article is filed or a decision is made. The constraints that make
/// wrong data impossible are in `db/migration/V1__archive.sql`. Start reading at [org.dixit.archive.entity.Statement].
@NullMarked
package org.dixit.archive.entity;

import org.jspecify.annotations.NullMarked;
