using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RecomputedClocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "recomputed_clock",
                columns: table => new
                {
                    calendar = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    reference = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    clock_id = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    subject = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    due_before = table.Column<long>(type: "bigint", nullable: true),
                    due_after = table.Column<long>(type: "bigint", nullable: true),
                    at = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_recomputed_clock", x => new { x.calendar, x.reference, x.clock_id });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "recomputed_clock");
        }
    }
}
