using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ClockAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "clock_account",
                columns: table => new
                {
                    reference = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    regime = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    month = table.Column<int>(type: "integer", nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    closed_at = table.Column<long>(type: "bigint", nullable: false),
                    due_at = table.Column<long>(type: "bigint", nullable: true),
                    days = table.Column<int>(type: "integer", nullable: false),
                    authority_days = table.Column<int>(type: "integer", nullable: false),
                    applicant_days = table.Column<int>(type: "integer", nullable: false),
                    agency_days = table.Column<int>(type: "integer", nullable: false),
                    tester_days = table.Column<int>(type: "integer", nullable: false),
                    suspended_days = table.Column<int>(type: "integer", nullable: false),
                    on_time = table.Column<bool>(type: "boolean", nullable: false),
                    ended_by = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clock_account", x => new { x.reference, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_clock_level",
                table: "clock",
                column: "level",
                filter: "level = 4");

            migrationBuilder.CreateIndex(
                name: "IX_clock_account_month_kind",
                table: "clock_account",
                columns: new[] { "month", "kind" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_account");

            migrationBuilder.DropIndex(
                name: "IX_clock_level",
                table: "clock");
        }
    }
}
