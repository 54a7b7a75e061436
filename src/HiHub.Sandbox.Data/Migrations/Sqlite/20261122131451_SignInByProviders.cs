using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace HiHub.Sandbox.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SignInByProviders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "device",
                table: "session",
                type: "TEXT",
                maxLength: 160,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "level",
                table: "session",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "provider",
                table: "session",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "provider_session",
                table: "session",
                type: "TEXT",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "provider_subject",
                table: "session",
                type: "TEXT",
                maxLength: 128,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "stage",
                table: "session",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "last_code_step",
                table: "person",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_session_provider_provider_subject",
                table: "session",
                columns: new[] { "provider", "provider_subject" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_session_provider_provider_subject",
                table: "session");

            migrationBuilder.DropColumn(
                name: "device",
                table: "session");

            migrationBuilder.DropColumn(
                name: "level",
                table: "session");

            migrationBuilder.DropColumn(
                name: "provider",
                table: "session");

            migrationBuilder.DropColumn(
                name: "provider_session",
                table: "session");

            migrationBuilder.DropColumn(
                name: "provider_subject",
                table: "session");

            migrationBuilder.DropColumn(
                name: "stage",
                table: "session");

            migrationBuilder.DropColumn(
                name: "last_code_step",
                table: "person");
        }
    }
}
