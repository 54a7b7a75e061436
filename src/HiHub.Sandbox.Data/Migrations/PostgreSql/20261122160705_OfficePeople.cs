using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class OfficePeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "tokens_from",
                table: "person",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "kind",
                table: "organisation",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "representative",
                table: "organisation",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "machine_key",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(24)", maxLength: 24, nullable: false),
                    reference = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    organisation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    secret_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    issued_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    issued_at = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                    last_used_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_machine_key", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "office_unit",
                columns: table => new
                {
                    organisation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_office_unit", x => new { x.organisation, x.code });
                });

            migrationBuilder.CreateTable(
                name: "trial_figure",
                columns: table => new
                {
                    id = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    reference = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    value = table.Column<decimal>(type: "numeric(28,8)", precision: 28, scale: 8, nullable: false),
                    unit = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    at = table.Column<long>(type: "bigint", nullable: false),
                    posted_at = table.Column<long>(type: "bigint", nullable: false),
                    posted_by = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_trial_figure", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_machine_key_reference",
                table: "machine_key",
                column: "reference");

            migrationBuilder.CreateIndex(
                name: "IX_machine_key_secret_sha256",
                table: "machine_key",
                column: "secret_sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_trial_figure_reference_code_at",
                table: "trial_figure",
                columns: new[] { "reference", "code", "at" });

            migrationBuilder.Sql("UPDATE organisation SET kind = 1 WHERE code IN (SELECT organisation FROM person_role WHERE role > 2)");
            migrationBuilder.Sql("UPDATE organisation SET kind = 2 WHERE code IN (SELECT organisation FROM person_role WHERE role = 2)");
            migrationBuilder.Sql("UPDATE organisation SET representative = (SELECT MIN(person_id) FROM person_role WHERE person_role.organisation = organisation.code AND role = 0) WHERE kind = 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "machine_key");

            migrationBuilder.DropTable(
                name: "office_unit");

            migrationBuilder.DropTable(
                name: "trial_figure");

            migrationBuilder.DropColumn(
                name: "tokens_from",
                table: "person");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "organisation");

            migrationBuilder.DropColumn(
                name: "representative",
                table: "organisation");
        }
    }
}
