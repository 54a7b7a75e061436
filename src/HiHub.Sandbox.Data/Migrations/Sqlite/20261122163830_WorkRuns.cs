using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class WorkRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_item_assignee_due_at_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_role_due_at_id",
                table: "work_item");

            migrationBuilder.AddColumn<string>(
                name: "closed_by",
                table: "work_item",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_item_assignee_due_at_reference_id",
                table: "work_item",
                columns: new[] { "assignee", "due_at", "reference", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_closed_by_closed_at_reference_id",
                table: "work_item",
                columns: new[] { "closed_by", "closed_at", "reference", "id" },
                filter: "closed_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_part_assignee_due_at_reference_id",
                table: "work_item",
                columns: new[] { "part", "assignee", "due_at", "reference", "id" },
                filter: "closed_at IS NULL AND role IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_part_due_at_reference_id",
                table: "work_item",
                columns: new[] { "part", "due_at", "reference", "id" },
                filter: "closed_at IS NULL AND role IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_role_assignee_due_at_reference_id",
                table: "work_item",
                columns: new[] { "role", "assignee", "due_at", "reference", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_role_due_at_reference_id",
                table: "work_item",
                columns: new[] { "role", "due_at", "reference", "id" },
                filter: "closed_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_item_assignee_due_at_reference_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_closed_by_closed_at_reference_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_part_assignee_due_at_reference_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_part_due_at_reference_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_role_assignee_due_at_reference_id",
                table: "work_item");

            migrationBuilder.DropIndex(
                name: "IX_work_item_role_due_at_reference_id",
                table: "work_item");

            migrationBuilder.DropColumn(
                name: "closed_by",
                table: "work_item");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_assignee_due_at_id",
                table: "work_item",
                columns: new[] { "assignee", "due_at", "id" },
                filter: "closed_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_work_item_role_due_at_id",
                table: "work_item",
                columns: new[] { "role", "due_at", "id" },
                filter: "closed_at IS NULL");
        }
    }
}
