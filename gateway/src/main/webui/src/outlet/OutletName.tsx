import type { Outlet } from '../api/models';
import { DemonstrationMark } from './DemonstrationMark';
import { outletName } from './outlet';

/** An outlet's name; the demonstration mark stays beside its last word, wherever the line ends. */
export function OutletName({ outlet, none }: { outlet: Outlet | null; none?: string }) {
  return (
    <>
      {outlet === null && none !== undefined ? none : outletName(outlet)}
      {outlet?.demonstration === true && (
        <>
          {'\u00a0'}
          <DemonstrationMark outlet={outlet} />
        </>
      )}
    </>
  );
}
