using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PowersAndTies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "ties_changed_at",
                table: "person",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "proposer_for",
                table: "pending_act",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signed_for",
                table: "case_document",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "authorisation_letter",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    organisation = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    acts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    paper = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    given_by = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_authorisation_letter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "delegated_power",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    organisation = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false),
                    from = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    to = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    roles = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true),
                    acts = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    cases = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false),
                    ended_at = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_delegated_power", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "glass_break",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    reference = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    second_person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    opened_at = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glass_break", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "registered_interest",
                columns: table => new
                {
                    id = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    person = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    organisation = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true),
                    tax_code = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true),
                    relation = table.Column<int>(type: "int", nullable: false),
                    detail = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    by = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    since = table.Column<long>(type: "bigint", nullable: false),
                    until = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_registered_interest", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_person_ties_changed_at",
                table: "person",
                column: "ties_changed_at",
                filter: "ties_changed_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_organisation_tax_code",
                table: "organisation",
                column: "tax_code",
                filter: "tax_code IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_authorisation_letter_person_organisation",
                table: "authorisation_letter",
                columns: new[] { "person", "organisation" });

            migrationBuilder.CreateIndex(
                name: "IX_delegated_power_to_organisation",
                table: "delegated_power",
                columns: new[] { "to", "organisation" });

            migrationBuilder.CreateIndex(
                name: "IX_glass_break_person_until",
                table: "glass_break",
                columns: new[] { "person", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_registered_interest_organisation",
                table: "registered_interest",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "IX_registered_interest_person",
                table: "registered_interest",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_registered_interest_tax_code",
                table: "registered_interest",
                column: "tax_code");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "authorisation_letter");

            migrationBuilder.DropTable(
                name: "delegated_power");

            migrationBuilder.DropTable(
                name: "glass_break");

            migrationBuilder.DropTable(
                name: "registered_interest");

            migrationBuilder.DropIndex(
                name: "IX_person_ties_changed_at",
                table: "person");

            migrationBuilder.DropIndex(
                name: "IX_organisation_tax_code",
                table: "organisation");

            migrationBuilder.DropColumn(
                name: "ties_changed_at",
                table: "person");

            migrationBuilder.DropColumn(
                name: "proposer_for",
                table: "pending_act");

            migrationBuilder.DropColumn(
                name: "signed_for",
                table: "case_document");
        }
    }
}
