/** Camera, location, notifications, devices, clipboard reading …: the app asks for none, so every request and every check is denied. */
import type { Session } from 'electron';

/** Denies all permissions and devices in this session. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on('will-download', (event) => event.preventDefault());
}
