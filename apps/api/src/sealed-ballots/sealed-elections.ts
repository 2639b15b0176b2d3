import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';

/** What was published of a box when its poll opened, to the letter. */
export interface PublishedBox {
  readonly poll: string;
  readonly election: string;
  readonly trustees: string;
}

const mostKept = 100;

/** The published texts of boxes. They never change, so each is read once. */
@Injectable()
export class SealedElections {
  private readonly boxes = new Map<string, PublishedBox>();

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** A box by its id. */
  async find(box: string): Promise<PublishedBox | null> {
    const kept = this.boxes.get(box);
    if (kept) return kept;
    const [row] = await this.dataSource.query<PublishedBox[]>(
      `select poll_id as poll, election, trustees from ballot_box.sealed_box where id = $1`,
      [box],
    );
    if (!row) return null;
    if (this.boxes.size >= mostKept) this.boxes.clear();
    this.boxes.set(box, row);
    return row;
  }

  /** The election of a box that is known to exist. */
  async textOf(box: string): Promise<string> {
    const found = await this.find(box);
    if (!found) throw new Error(`There is no box ${box}.`);
    return found.election;
  }
}
