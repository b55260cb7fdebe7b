/** `peyvand check`: is the file sound, and how does every scenario in it stand? */
import type { Bilingual, Result } from '../../shared/result';
