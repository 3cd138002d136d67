/** Room kept for rows that are on their way. */
export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonRow key={row} />
      ))}
    </div>
  );
}

export function SkeletonRow() {
  return (
    <div aria-hidden="true" className="border-b border-rule py-5 [overflow-anchor:none]">
      <div className="skeleton mb-3 h-6 w-11/12" />
      <div className="skeleton mb-2 h-4 w-full" />
      <div className="skeleton mb-4 h-4 w-2/3" />
      <div className="skeleton h-5 w-1/2" />
    </div>
  );
}
