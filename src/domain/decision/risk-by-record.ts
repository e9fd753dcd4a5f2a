/** The risk of a change as far as a checkout tells it: by its record, its model, the catalog, and the files that are known here. */
import { criticalityOf } from '../items/items.ts';
import { findModel } from '../kinds/model-fit.ts';
import { assessRisk, type RiskAssessment } from '../risk/risk.ts';
import type { ReadRecord, World } from '../terms/world.ts';
import { withModelPlan } from './examination.ts';

export function riskByRecord(world: World, record: ReadRecord): RiskAssessment {
  const { environments, type } = record.value;
  const criticality = criticalityOf(world.items, record.value['configuration-items']);
  const model = type === 'standard' ? findModel(world.models, record) : null;
  const { bands, floors } = world.policy.risk;
  const subject = { environments, criticality, files: world.localFiles };
  return assessRisk(withModelPlan(world, record), bands, floors, subject, model?.value.level ?? null);
}
